# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shortcuts.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.tables.table_view import TableView

class Ui_Shortcuts(object):
    def setupUi(self, Shortcuts):
        if not Shortcuts.objectName():
            Shortcuts.setObjectName(u"Shortcuts")
        self.column = QVBoxLayout(Shortcuts)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 18, 22, 16)
        self.heading = QLabel(Shortcuts)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.column.addWidget(self.heading)

        self.about = QLabel(Shortcuts)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"muted")
        self.about.setWordWrap(True)

        self.column.addWidget(self.about)

        self.keys = TableView(Shortcuts)
        self.keys.setObjectName(u"keys")
        self.keys.setMinimumSize(QSize(0, 300))

        self.column.addWidget(self.keys)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.space = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.close_it = QPushButton(Shortcuts)
        self.close_it.setObjectName(u"close_it")
        self.close_it.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.close_it)


        self.column.addLayout(self.buttons)

        self.least_width = QSpacerItem(516, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.column.addItem(self.least_width)

        QWidget.setTabOrder(self.keys, self.close_it)

        self.retranslateUi(Shortcuts)
        self.close_it.clicked.connect(Shortcuts.accept)

        self.close_it.setDefault(True)


        QMetaObject.connectSlotsByName(Shortcuts)
    # setupUi

    def retranslateUi(self, Shortcuts):
        Shortcuts.setWindowTitle(QCoreApplication.translate("Shortcuts", u"Keyboard shortcuts", None))
        self.heading.setText(QCoreApplication.translate("Shortcuts", u"Keyboard shortcuts", None))
        self.about.setText(QCoreApplication.translate("Shortcuts", u"Alt with an underlined letter goes to that entry or button; Tab and Shift+Tab go to the next and the one before.", None))
#if QT_CONFIG(accessibility)
        self.keys.setAccessibleName(QCoreApplication.translate("Shortcuts", u"Keyboard shortcuts", None))
#endif // QT_CONFIG(accessibility)
        self.close_it.setText(QCoreApplication.translate("Shortcuts", u"&Close", None))
    # retranslateUi

