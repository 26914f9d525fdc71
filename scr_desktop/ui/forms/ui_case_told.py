# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_told.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from scr_desktop.ui.tables.table_view import TableView

class Ui_CaseTold(object):
    def setupUi(self, CaseTold):
        if not CaseTold.objectName():
            CaseTold.setObjectName(u"CaseTold")
        self.page = QVBoxLayout(CaseTold)
        self.page.setSpacing(8)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(8, 8, 8, 8)
        self.told = TableView(CaseTold)
        self.told.setObjectName(u"told")

        self.page.addWidget(self.told)

        self.nobody = QLabel(CaseTold)
        self.nobody.setObjectName(u"nobody")
        self.nobody.setTextFormat(Qt.TextFormat.PlainText)
        self.nobody.setWordWrap(True)
        self.nobody.setProperty(u"role", u"muted")

        self.page.addWidget(self.nobody)

        self.told_actions = QHBoxLayout()
        self.told_actions.setSpacing(12)
        self.told_actions.setObjectName(u"told_actions")
        self.told_detail = QLabel(CaseTold)
        self.told_detail.setObjectName(u"told_detail")
        self.told_detail.setTextFormat(Qt.TextFormat.PlainText)
        self.told_detail.setWordWrap(True)

        self.told_actions.addWidget(self.told_detail)

        self.national_form = QPushButton(CaseTold)
        self.national_form.setObjectName(u"national_form")

        self.told_actions.addWidget(self.national_form)

        self.put_telling_right = QPushButton(CaseTold)
        self.put_telling_right.setObjectName(u"put_telling_right")
        self.put_telling_right.setAutoDefault(False)
        self.put_telling_right.setEnabled(False)

        self.told_actions.addWidget(self.put_telling_right)

        self.record_telling = QPushButton(CaseTold)
        self.record_telling.setObjectName(u"record_telling")
        self.record_telling.setEnabled(False)

        self.told_actions.addWidget(self.record_telling)

        self.told_actions.setStretch(0, 1)

        self.page.addLayout(self.told_actions)

        QWidget.setTabOrder(self.told, self.national_form)
        QWidget.setTabOrder(self.national_form, self.put_telling_right)
        QWidget.setTabOrder(self.put_telling_right, self.record_telling)

        self.retranslateUi(CaseTold)

        QMetaObject.connectSlotsByName(CaseTold)
    # setupUi

    def retranslateUi(self, CaseTold):
#if QT_CONFIG(accessibility)
        self.told.setAccessibleName(QCoreApplication.translate("CaseTold", u"Who must be told", None))
#endif // QT_CONFIG(accessibility)
        self.nobody.setText(QCoreApplication.translate("CaseTold", u"Nobody must be told as the facts stand.", None))
        self.told_detail.setText("")
        self.national_form.setText(QCoreApplication.translate("CaseTold", u"Text for the national for&m\u2026", None))
        self.put_telling_right.setText(QCoreApplication.translate("CaseTold", u"P&ut right\u2026", None))
#if QT_CONFIG(accessibility)
        self.put_telling_right.setAccessibleName(QCoreApplication.translate("CaseTold", u"Put right what was recorded here", None))
#endif // QT_CONFIG(accessibility)
        self.record_telling.setText(QCoreApplication.translate("CaseTold", u"Th&ey were told\u2026", None))
        pass
    # retranslateUi

