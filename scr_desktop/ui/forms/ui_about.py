# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'about.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_About(object):
    def setupUi(self, About):
        if not About.objectName():
            About.setObjectName(u"About")
        self.column = QVBoxLayout(About)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 18, 22, 16)
        self.top = QHBoxLayout()
        self.top.setObjectName(u"top")
        self.mark = QLabel(About)
        self.mark.setObjectName(u"mark")

        self.top.addWidget(self.mark)

        self.heading = QLabel(About)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.top.addWidget(self.heading)

        self.top_gap = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.top_gap)


        self.column.addLayout(self.top)

        self.version = QLabel(About)
        self.version.setObjectName(u"version")
        self.version.setProperty(u"role", u"muted")
        self.version.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.version)

        self.what = QLabel(About)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)

        self.column.addWidget(self.what)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.space = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.close_it = QPushButton(About)
        self.close_it.setObjectName(u"close_it")
        self.close_it.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.close_it)


        self.column.addLayout(self.buttons)

        self.least_width = QSpacerItem(516, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.column.addItem(self.least_width)


        self.retranslateUi(About)
        self.close_it.clicked.connect(About.accept)

        self.close_it.setDefault(True)


        QMetaObject.connectSlotsByName(About)
    # setupUi

    def retranslateUi(self, About):
        About.setWindowTitle(QCoreApplication.translate("About", u"About SCR Desktop", None))
        self.mark.setText("")
#if QT_CONFIG(accessibility)
        self.mark.setAccessibleName(QCoreApplication.translate("About", u"SCR Desktop", None))
#endif // QT_CONFIG(accessibility)
        self.heading.setText(QCoreApplication.translate("About", u"SCR Desktop", None))
        self.version.setText("")
        self.what.setText(QCoreApplication.translate("About", u"Runs the notifiable incident, serious case review and rapid review procedure with the officer of an English safeguarding board or partnership. It decides nothing: every verdict and every date names the paragraph it rests on, and people judge.", None))
        self.close_it.setText(QCoreApplication.translate("About", u"&Close", None))
    # retranslateUi

