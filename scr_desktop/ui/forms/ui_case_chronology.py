# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_chronology.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QTabWidget, QVBoxLayout,
    QWidget)

class Ui_CaseChronology(object):
    def setupUi(self, CaseChronology):
        if not CaseChronology.objectName():
            CaseChronology.setObjectName(u"CaseChronology")
        self.page = QVBoxLayout(CaseChronology)
        self.page.setSpacing(8)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(6, 6, 6, 6)
        self.actions = QHBoxLayout()
        self.actions.setObjectName(u"actions")
        self.bring_in = QPushButton(CaseChronology)
        self.bring_in.setObjectName(u"bring_in")
        self.bring_in.setProperty(u"role", u"primary")

        self.actions.addWidget(self.bring_in)

        self.paste = QPushButton(CaseChronology)
        self.paste.setObjectName(u"paste")
        self.paste.setAutoDefault(False)

        self.actions.addWidget(self.paste)

        self.add = QPushButton(CaseChronology)
        self.add.setObjectName(u"add")
        self.add.setAutoDefault(False)

        self.actions.addWidget(self.add)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions.addItem(self.spacer_6)

        self.count = QLabel(CaseChronology)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty(u"role", u"muted")

        self.actions.addWidget(self.count)


        self.page.addLayout(self.actions)

        self.parts = QTabWidget(CaseChronology)
        self.parts.setObjectName(u"parts")
        self.parts.setDocumentMode(True)

        self.page.addWidget(self.parts)

        self.page.setStretch(1, 1)
        QWidget.setTabOrder(self.bring_in, self.paste)
        QWidget.setTabOrder(self.paste, self.add)
        QWidget.setTabOrder(self.add, self.parts)

        self.retranslateUi(CaseChronology)

        QMetaObject.connectSlotsByName(CaseChronology)
    # setupUi

    def retranslateUi(self, CaseChronology):
        self.bring_in.setText(QCoreApplication.translate("CaseChronology", u"Read a fi&le\u2026", None))
        self.paste.setText(QCoreApplication.translate("CaseChronology", u"&Paste text\u2026", None))
        self.add.setText(QCoreApplication.translate("CaseChronology", u"&Add an entry\u2026", None))
        self.count.setText("")
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("CaseChronology", u"Parts of the chronology", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

